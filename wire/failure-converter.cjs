// How do failures travel? With message and stack sealed like every payload. CommonJS: the SDK and its bundler load this file by require().
const { DefaultFailureConverter } = require('@temporalio/common')

exports.failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true })
