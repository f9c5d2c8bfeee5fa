// An identity provider on the loopback, for tests: the certified oidc-provider, with one native client and one resource.
// Whom `login_hint` names is signed in without a page. It prints its own name, and ends when nobody listens any more.
import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const RESOURCE = 'https://kvarbo.example';
const CLIENT = 'kvarbo';

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const signing = { ...privateKey.export({ format: 'jwk' }), kid: 'first', use: 'sig', alg: 'ES256' };

function configuration() {
  return {
    clients: [
      {
        client_id: CLIENT,
        application_type: 'native',
        redirect_uris: ['http://127.0.0.1/cb'],
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        id_token_signed_response_alg: 'ES256',
        dpop_bound_access_tokens: true,
      },
    ],
    cookies: { keys: ['of a test'] },
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: 'kvarbo',
          audience: RESOURCE,
          accessTokenFormat: 'jwt',
          accessTokenTTL: 300,
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
    },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    jwks: { keys: [signing] },
    // Whoever signs in lets the program in: there is nobody to ask.
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant({ accountId: oidc.session.accountId, clientId: oidc.client.clientId });
      grant.addOIDCScope('openid offline_access');
      grant.addResourceScope(RESOURCE, 'kvarbo');
      await grant.save();
      return grant;
    },
    rotateRefreshToken: false,
    scopes: ['openid', 'offline_access'],
    ttl: { Session: 3600, Grant: 3600, Interaction: 600, IdToken: 300, RefreshToken: 3600 },
  };
}

const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, configuration());
  const answer = provider.callback();
  server.on('request', async (request, response) => {
    if (!request.url.startsWith('/interaction/')) return answer(request, response);
    const { params, prompt } = await provider.interactionDetails(request, response);
    const said = prompt.name === 'login' ? { login: { accountId: params.login_hint } } : { consent: {} };
    await provider.interactionFinished(request, response, said);
  });
  process.stdout.write(`${issuer}\n`);
});
process.stdin.resume();
process.stdin.on('end', () => process.exit());
