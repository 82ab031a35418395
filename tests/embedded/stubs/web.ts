// A web door that only says that it is there.
import { createServer } from 'node:http'

createServer((_, response) => response.end('ok')).listen(Number(process.env.SOJOURN_WEB_PORT), '127.0.0.1')
