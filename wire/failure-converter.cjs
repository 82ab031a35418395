// How do failures travel? With message and stack sealed like every payload. CommonJS: the SDK and its bundler load this file by require().
const { DefaultFailureConverter } = require('@temporalio/common')

const mark = Uint8Array.from('failure', (character) => character.charCodeAt(0))

/** Marks the sealed message and stack as those of a failure: the codec may withhold them when their key is out of reach. */
class SealedFailureConverter extends DefaultFailureConverter {
  constructor() {
    super({ encodeCommonAttributes: true })
  }

  errorToFailure(error, payloadConverter, context) {
    const failure = super.errorToFailure(error, payloadConverter, context)
    const { metadata } = failure.encodedAttributes ?? {}
    if (metadata) metadata['of'] = mark
    return failure
  }
}

exports.failureConverter = new SealedFailureConverter()
