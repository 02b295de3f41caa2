-- What wrk sends as POST: an entry of the usual size.
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.body = '{"activityType":"export-invoice","context":"The team billing asked to export the invoice I-417","tags":["billing","invoice"],"target":{"type":"invoice","id":"I-417"},"metadata":{"amount":120.5,"currency":"EUR"}}'
