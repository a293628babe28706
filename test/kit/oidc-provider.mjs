// A real OpenID provider (oidc-provider) as a process of its own on loopback. Run by oidc.ts with one JSON argument {port, jwks, audiences};
// writes its issuer as one line when it is ready and lives until its input ends.
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const { port, jwks, audiences } = JSON.parse(process.argv[2]);

const server = createServer();
await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
const issuer = `http://127.0.0.1:${server.address().port}`;

const provider = new Provider(issuer, {
  jwks,
  cookies: { keys: ['only on loopback'] },
  clients: [
    {
      client_id: 'console',
      redirect_uris: ['https://console.example/signed-in'],
      grant_types: ['authorization_code'],
      response_types: ['code'],
      token_endpoint_auth_method: 'none',
      id_token_signed_response_alg: jwks.keys[0].alg,
    },
  ],
  features: {
    // Its own login page takes any name as the subject.
    devInteractions: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => audiences[0],
      useGrantedResource: () => true,
      getResourceServerInfo: (_context, resource) => ({
        scope: 'report',
        audience: resource,
        accessTokenTTL: 3600,
        accessTokenFormat: 'jwt',
        jwt: { sign: { alg: jwks.keys[0].alg } },
      }),
    },
  },
});
server.on('request', provider.callback());
process.stdout.write(`${issuer}\n`);
process.stdin.resume().on('end', () => process.exit(0));
