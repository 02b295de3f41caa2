// A story in a browser has more steps than one request, and a busy machine takes its time for each.
jest.setTimeout(120_000);
