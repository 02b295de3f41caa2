import { setFlagsFromString } from 'node:v8';

// V8 lets the heap grow to some times what is in use before it collects the whole of it: a fifth more is enough.
setFlagsFromString('--heap-growing-percent=20');
