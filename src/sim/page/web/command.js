// The commands that the bot registered, as a person types them.

export const KIND = { STRING: 3, INTEGER: 4, BOOLEAN: 5, USER: 6, CHANNEL: 7, ROLE: 8, MENTIONABLE: 9, NUMBER: 10 };

/** Every command that can be typed: path, description and options. */
export function flatten(commands) {
  const found = [];
  const walk = (level, path, top) => {
    const nested = (level.options ?? []).filter((o) => o.type === 1 || o.type === 2);
    if (!nested.length) {
      found.push({ path, description: level.description, options: level.options ?? [], top });
      return;
    }
    for (const o of nested) walk(o, `${path} ${o.name}`, top);
  };
  for (const command of commands) {
    if (command.type === 1) walk(command, command.name, command);
  }
  return found;
}

/** Those that fit what was typed after the slash, the best first. */
export function matching(all, typed) {
  const wanted = typed.toLowerCase().trim().replace(/\s+/g, ' ');
  const rank = (c) => {
    if (!wanted || c.path.startsWith(wanted)) return 0;
    if (c.path.includes(wanted)) return 1;
    return wanted.split(' ').every((word) => c.path.includes(word)) ? 2 : 9;
  };
  return all
    .map((c, i) => [rank(c), i, c])
    .filter(([r]) => r < 9)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
    .map(([, , c]) => c);
}

/** The command that a line begins with, where its path is typed to the end. */
export function typedOut(all, line) {
  const text = line.replace(/^\//, '');
  return all.find((c) => text.startsWith(`${c.path} `));
}

/** `name:value` pairs after a path; quotes hold a value together. */
export function pairs(command, rest) {
  const known = command.options.map((o) => o.name);
  const found = [];
  const pattern = /(?:^|\s)([^\s:"]+):(?:"([^"]*)"|((?:(?!\s[^\s:"]+:)[\s\S])*))/g;
  for (const [, name, quoted, bare] of rest.matchAll(pattern)) {
    if (known.includes(name)) found.push([name, (quoted ?? bare).trim()]);
    else if (found.length && quoted === undefined) found.at(-1)[1] += ` ${name}:${bare}`;
  }
  return found;
}

/** Why the client would not send this value, or nothing. */
export function problem(option, text, picked) {
  if (!text) return option.required ? 'This option is required. Specify a value' : '';
  if (option.choices?.length && picked === null) return 'Choose one of the options';
  switch (option.type) {
    case KIND.INTEGER:
      if (!/^-?\d+$/.test(text)) return 'Enter a valid integer';
      return range(option, Number(text));
    case KIND.NUMBER:
      if (Number.isNaN(Number(text))) return 'Enter a valid number';
      return range(option, Number(text));
    case KIND.BOOLEAN:
      return picked === null ? 'Choose True or False' : '';
    case KIND.CHANNEL:
      return picked === null ? 'Enter a valid channel' : '';
    case KIND.ROLE:
      return picked === null ? 'Enter a valid role' : '';
    case KIND.USER:
    case KIND.MENTIONABLE:
      return picked === null ? 'Enter a valid user or role' : '';
    default: {
      const n = [...text].length;
      if (n < (option.min_length ?? 0)) return `Must be ${option.min_length} or more characters`;
      return n > (option.max_length ?? 6000) ? `Must be ${option.max_length} or fewer characters` : '';
    }
  }
}

function range(option, n) {
  const { min_value: low, max_value: high } = option;
  if ((low !== undefined && n < low) || (high !== undefined && n > high)) {
    return low !== undefined && high !== undefined ? `Must be between ${low} and ${high}` : low !== undefined ? `Must be ${low} or more` : `Must be ${high} or less`;
  }
  return '';
}

/** What kind of value an option takes, in words. */
export function kindOf(option) {
  if (option.choices?.length) return 'choice';
  return { 3: 'text', 4: 'whole number', 5: 'true or false', 6: 'member', 7: 'channel', 8: 'role', 9: 'member or role', 10: 'number' }[option.type] ?? 'text';
}
