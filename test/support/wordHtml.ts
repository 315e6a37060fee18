/** What Word puts on the clipboard: its styles, its own list paragraphs with their signs, a table, empty paragraphs. */
export const WORD_HTML = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta charset="utf-8"><style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} --></style>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head>
<body lang=FI style='tab-interval:65.2pt'><!--StartFragment-->
<h1 style='mso-list:l1 level1 lfo2'>Kustannukset<o:p></o:p></h1>
<p class=MsoNormal>Pilotin <b style='mso-bidi-font-weight:normal'>kokonaiskustannukset</b> ovat
486&nbsp;000,00&nbsp;euroa, ja <span style='color:red;mso-fareast-language:FI'>tukea haetaan</span> elinvoimakeskuksesta.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>työvalmennus<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>yksi valmentaja puolella työajalla<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>työnantajien ohjaus<o:p></o:p></p>
<p class=MsoNormal>Työ etenee näin:<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l2 level1 lfo3'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;</span></span><![endif]>valitaan nuoret<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l2 level1 lfo3'><![if !supportLists]><span style='mso-list:Ignore'>2.<span>&nbsp;&nbsp;</span></span><![endif]>sovitaan paikat<o:p></o:p></p>
<table class=MsoTableGrid border=1 cellspacing=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
<tr style='mso-yfti-irow:0'><td width=200><p class=MsoNormal><b>Vuosi</b><o:p></o:p></p></td><td><p class=MsoNormal align=right style='text-align:right'><b>Osuus</b><o:p></o:p></p></td></tr>
<tr><td><p class=MsoNormal>2027<o:p></o:p></p></td><td><p class=MsoNormal align=right style='text-align:right'>19&nbsp;440,00<o:p></o:p></p></td></tr>
<tr><td><p class=MsoNormal>2028<o:p></o:p></p></td><td><p class=MsoNormal align=right style='text-align:right'>19&nbsp;440,00<o:p></o:p></p></td></tr>
</table>
<p class=MsoNormal>Katso <a href="https://suvantola.example/pilotti">pilotin sivu</a>.<span style='display:none;mso-hide:all'>piilossa</span><o:p></o:p></p>
<!--EndFragment--></body></html>`

/** The words that Word shows of it, in order: list signs and hidden text are not among them. */
export const WORD_WORDS =
  'Kustannukset Pilotin kokonaiskustannukset ovat 486 000,00 euroa, ja tukea haetaan elinvoimakeskuksesta. ' +
  'työvalmennus yksi valmentaja puolella työajalla työnantajien ohjaus Työ etenee näin: valitaan nuoret ' +
  'sovitaan paikat Vuosi Osuus 2027 19 440,00 2028 19 440,00 Katso pilotin sivu.'

/** A page of the net: nested lists, line breaks, a quotation, script and style. */
export const PAGE_HTML = `<div><style>p{color:red}</style><script>alert(1)</script>
<h2 onclick="alert(2)">Tavoitteet</h2>
<p>Ensimmäinen rivi<br>toinen rivi <img src=x onerror="alert(3)"></p>
<ul><li>yksi<ol><li>yksi yksi</li><li>yksi kaksi</li></ol></li><li><p>kaksi</p><p>jatkuu</p></li></ul>
<blockquote><p>Lainattu</p></blockquote></div>`

export const PAGE_WORDS =
  'Tavoitteet Ensimmäinen rivi toinen rivi yksi yksi yksi yksi kaksi kaksi jatkuu Lainattu'
