import type { ApolloServerPlugin } from '@apollo/server';
import { propagation, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';

// Does nothing unless the process has started tracing.
const tracer = trace.getTracer('@relance/kit');

/** Each request is a span of the trace that its headers name. */
export function traceRequests(subgraph: string): ApolloServerPlugin {
  return {
    requestDidStart: async ({ request }) => {
      const headers = Object.fromEntries(request.http?.headers ?? []);
      const from = propagation.extract(ROOT_CONTEXT, headers);
      const attributes = { 'relance.request_id': headers['x-request-id'] };
      const span = tracer.startSpan(
        `subgraph ${subgraph}`,
        { kind: SpanKind.SERVER, attributes },
        from,
      );
      return {
        didEncounterErrors: async ({ errors }) => {
          span.setStatus({ code: SpanStatusCode.ERROR, message: errors[0]?.message ?? '' });
        },
        willSendResponse: async () => span.end(),
      };
    },
  };
}
