// Compiled behind katex.js. Its last value is the function that katex.c calls for each formula.
(function (katex) {
  'use strict';

  // The one thing of a later JavaScript that KaTeX uses and Duktape does not have.
  if (!Array.prototype.fill) {
    Object.defineProperty(Array.prototype, 'fill', {
      value: function (value) {
        for (var index = 0; index < this.length; index++) { this[index] = value; }
        return this;
      }
    });
  }

  // KaTeX writes the place into its message, with the text around it and a combining low line under each wrong
  // character. We show the place ourselves.
  function refusal(error) {
    var message = String(error.message).replace(/^KaTeX parse error: /, '');
    var position = typeof error.position === 'number' ? error.position : -1;
    var end = position < 0 ? -1 : message.lastIndexOf(' at position ' + (position + 1) + ': ');
    if (end < 0 && position >= 0) { end = message.lastIndexOf(' at end of input: '); }
    var extent = 0;
    if (end >= 0) {
      extent = message.slice(end).split('\u0332').length - 1;
      message = message.slice(0, end);
    }
    return { message: message, position: position, extent: extent };
  }

  return function (tex, display) {
    try {
      return katex.renderToString(tex, {
        output: 'mathml',
        displayMode: display,
        throwOnError: true,
        strict: 'ignore',
        maxSize: 100,
        maxExpand: 1000,
        macros: {},
        trust: function (context) {
          throw new katex.ParseError(context.command + ' is not allowed: no formula may link, load or style anything');
        }
      });
    } catch (error) {
      if (error instanceof katex.ParseError) { return refusal(error); }
      throw error;
    }
  };
})(this.katex);
