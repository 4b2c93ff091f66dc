throw new Error('thrown while the tests were read');
