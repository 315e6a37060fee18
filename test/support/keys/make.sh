#!/bin/sh
# Makes the key files of the tests once more: imaginary people of Suvantola, their authorities, and files that must be
# refused. Needs OpenSSL 3 with its legacy provider. The password is in password.txt (UTF-8).
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
printf 'Lumme-äöå-47\n' >password.txt
pass=$(cat password.txt)

# key NAME KIND: a private key
key() {
  case $2 in
  rsa*) openssl genpkey -algorithm RSA -pkeyopt "rsa_keygen_bits:${2#rsa}" -out "$work/$1.key" 2>/dev/null ;;
  *) openssl genpkey -algorithm EC -pkeyopt "ec_paramgen_curve:$2" -out "$work/$1.key" ;;
  esac
}

# certificate NAME SUBJECT ISSUER EXTENSIONS FROM TO: signed by ISSUER's key (itself: self-signed)
serial=4096
certificate() {
  serial=$((serial + 1))
  openssl req -new -utf8 -key "$work/$1.key" -subj "$2" -out "$work/$1.csr"
  printf '%b' "$4" >"$work/ext"
  rm -rf "$work/ca" && mkdir -p "$work/ca" && : >"$work/ca/index" && printf '%x\n' "$serial" >"$work/ca/serial"
  printf '[ca]\ndefault_ca=d\n[d]\ndatabase=%s/index\nserial=%s/serial\nnew_certs_dir=%s\ndefault_md=sha256\npolicy=p\nunique_subject=no\n[p]\ncommonName=supplied\n' \
    "$work/ca" "$work/ca" "$work/ca" >"$work/ca.cnf"
  issuer="-cert $work/$3.pem -keyfile $work/$3.key"
  [ "$3" = "$1" ] && issuer="-selfsign -keyfile $work/$1.key"
  # shellcheck disable=SC2086
  # shellcheck disable=SC2086 -- two words
  openssl ca -batch -notext -utf8 -preserveDN -config "$work/ca.cnf" $issuer -in "$work/$1.csr" \
    -out "$work/$1.pem" -startdate "$5" -enddate "$6" -extfile "$work/ext" 2>"$work/log" || { cat "$work/log" >&2 && exit 1; }
}

# p12 FILE NAME OPTIONS…: key, certificate and the authorities above it
p12() {
  file=$1 name=$2
  shift 2
  cat "$work/issuing.pem" "$work/root.pem" >"$work/chain.pem"
  openssl pkcs12 -export -inkey "$work/$name.key" -in "$work/$name.pem" -certfile "$work/chain.pem" -out "$file.p12" \
    -passout "${P12_PASS-file:password.txt}" "$@"
}

from=20260101000000Z
to=20560101000000Z
ca='basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\n'
low='basicConstraints=critical,CA:TRUE,pathlen:0\nkeyUsage=critical,keyCertSign,cRLSign\n'
person='basicConstraints=CA:FALSE\nkeyUsage=critical,nonRepudiation\n'
key root rsa2048 && certificate root '/C=FI/O=Suvannon varmennepalvelut/CN=Suvannon juurivarmentaja' root "$ca" $from $to
key issuing P-384 && certificate issuing '/C=FI/O=Suvannon varmennepalvelut/CN=Suvannon henkilövarmentaja' root "$low" $from $to
cp "$work/root.pem" authority.pem

key sandnas rsa2048 && certificate sandnas '/C=FI/O=Suvantolan kaupunki/serialNumber=900001/CN=Sandnäs Johan 900001' issuing "$person" $from $to
key vuorikangas P-256 && certificate vuorikangas '/C=FI/O=Suvantolan kaupunki/serialNumber=900002/CN=Vuorikangas Eeva-Riitta 900002' issuing "$person" $from $to
key rantasuo P-384 && certificate rantasuo '/C=FI/O=Suvantolan kaupunki/serialNumber=900003/CN=Rantasuo Tuula 900003' issuing "$person" $from $to
key granstrand rsa3072 && certificate granstrand '/C=FI/O=Suvantolan kaupunki/CN=Mikael Granstrand, "Micke" & Co' issuing "$person" $from $to
key myllyoja P-256 && certificate myllyoja '/C=FI/O=Suvantolan kaupunki/serialNumber=900005/CN=Myllyoja Leena 900005' issuing "$person" $from $to
for one in sandnas vuorikangas rantasuo granstrand myllyoja; do p12 $one $one; done

# The same key in the files of older programs.
p12 old-3des sandnas -keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-3DES -macalg sha1
p12 old-rc2 sandnas -legacy
p12 aes-128 vuorikangas -keypbe AES-128-CBC -certpbe AES-128-CBC -macalg sha512
p12 no-mac vuorikangas -nomac
P12_PASS=pass: p12 empty-password rantasuo
P12_PASS=pass: p12 empty-old rantasuo -legacy
openssl pkcs12 -export -nocerts -inkey "$work/sandnas.key" -out no-certificate.p12 -passout file:password.txt
openssl pkcs12 -export -nokeys -in "$work/sandnas.pem" -out no-key.p12 -passout file:password.txt

# A renewed certificate of the same key under another name, and what must be refused.
cp "$work/sandnas.key" "$work/renamed.key"
certificate renamed '/C=FI/O=Suvantolan kaupunki/serialNumber=900001/CN=Sandnäs Johanna 900001' issuing "$person" $from $to
openssl x509 -in "$work/renamed.pem" -out renamed.pem
key expired P-256 && certificate expired '/C=FI/CN=Vanha Varmenne' issuing "$person" 20200101000000Z 20221231000000Z && p12 expired expired
key future P-256 && certificate future '/C=FI/CN=Tuleva Varmenne' issuing "$person" 20550101000000Z $to && p12 future future
key encipher rsa2048 && certificate encipher '/C=FI/CN=Salaava Varmenne' issuing 'keyUsage=critical,keyEncipherment\n' $from $to && p12 not-for-signing encipher
key short rsa1024 && certificate short '/C=FI/CN=Lyhyt Avain' issuing "$person" $from $to && p12 rsa-1024 short
key curve secp256k1 && certificate curve '/C=FI/CN=Vieras Käyrä' issuing "$person" $from $to && p12 other-curve curve

# An authority nobody lists, and one below an authority that allows none below it.
key stranger P-256 && certificate stranger '/C=FI/CN=Tuntematon varmentaja' stranger "$ca" $from $to
openssl x509 -in "$work/stranger.pem" -out stranger.pem
