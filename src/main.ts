process.stderr.write('starting\n');
