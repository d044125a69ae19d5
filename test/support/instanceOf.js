exports.instanceOf = (value, type) => value instanceof type;
