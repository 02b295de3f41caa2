export { answerFrom } from './inner-site.js';
export { newestPage, readCursor, readSeqCursor, writeCursor, writeSeqCursor, type Cursor, type Position } from './cursor.js';
export { etagOf, etagOfText, isKnown, requireMatch } from './etag.js';
export { arrayAnswer, linkToNext, nextLink, type ArrayPage } from './link.js';
export { PAGE_MAX, refusePageWithCursor, refuseReversedRange } from './page.js';
export { STREAMED_FILE_HEADERS, streamedFile } from './streamed-file.js';
export { requestIdOf } from './request-id.js';
export { objectIdOf, plainIdOf } from './path-id.pipe.js';
export { preferredType } from './negotiate.js';
