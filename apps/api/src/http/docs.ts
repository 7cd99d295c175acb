import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import { createJsonSchemaTransform } from 'fastify-type-provider-zod';
import type { Http } from './context.js';
import { DOCS_POLICY } from './headers.js';

const bearer = (description: string) => ({ type: 'http', scheme: 'bearer', description }) as const;

/** The generated description of the HTTP interface, and a page to read it. */
export async function documentation(http: Http, version: string): Promise<void> {
  await http.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Mockpanel',
        version,
        description:
          'Times are epoch milliseconds, durations milliseconds. Refusals are `application/problem+json`; their `code` is for programs, their `detail` for people.',
      },
      components: {
        securitySchemes: {
          workspace: bearer('The link of a workspace'),
          host: bearer('The link of a room’s host'),
          participant: bearer('The link of a seat in a room'),
          knock: bearer('What a knock was answered with'),
          share: bearer('The link of a shared review'),
        },
      },
    },
    transform: createJsonSchemaTransform({ zodToJsonConfig: { unrepresentable: 'any' } }),
  });
  await http.register(swaggerUi, {
    routePrefix: '/api/docs',
    uiHooks: {
      onRequest: (_request, reply, next) => {
        reply.header('content-security-policy', DOCS_POLICY);
        next();
      },
    },
  });
}
