import { config } from 'zod'

/** zod would try `new Function`, which the page's policy refuses and reports. Imported before any schema is used. */
config({ jitless: true })
