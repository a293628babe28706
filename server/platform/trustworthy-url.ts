const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Keys that come over a line anybody can change prove nothing; only this machine itself may do without TLS. */
export const isTrustworthyUrl = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && loopback.has(hostname));
