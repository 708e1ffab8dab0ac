import {
  type Context,
  type Span,
  SpanKind,
  SpanStatusCode,
  propagation,
  ROOT_CONTEXT,
  trace,
} from '@opentelemetry/api';
import type { IncomingHttpHeaders } from 'node:http';

// Does nothing, and costs next to nothing, unless the process has started tracing.
const tracer = trace.getTracer('@relance/router');

/** A span, and the context in which what it stands for happens. */
export interface OpenSpan {
  span: Span;
  context: Context;
}

/** Begins a request of a client, within the trace that its headers name; undefined where none is recorded. */
export function beginRequest(
  headers: IncomingHttpHeaders,
  requestId: string,
): OpenSpan | undefined {
  const from = propagation.extract(ROOT_CONTEXT, headers);
  const span = tracer.startSpan(
    'graphql request',
    { kind: SpanKind.SERVER, attributes: { 'relance.request_id': requestId } },
    from,
  );
  if (!span.isRecording()) return undefined;
  return { span, context: trace.setSpan(from, span) };
}

/** A span around something that ends, where a trace is recorded; its failure is the span's. */
export function inSpan<Value>(
  name: string,
  parent: Context | undefined,
  work: (open: OpenSpan | undefined) => Promise<Value>,
): Promise<Value> {
  return parent ? recorded(name, parent, work) : work(undefined);
}

async function recorded<Value>(
  name: string,
  parent: Context,
  work: (open: OpenSpan) => Promise<Value>,
): Promise<Value> {
  const span = tracer.startSpan(name, { kind: SpanKind.CLIENT }, parent);
  try {
    return await work({ span, context: trace.setSpan(parent, span) });
  } catch (error) {
    span.setStatus({ code: SpanStatusCode.ERROR, message: String(error) });
    throw error;
  } finally {
    span.end();
  }
}

/** Headers by which whoever is asked goes on with the trace. */
export function traceHeaders({ context }: OpenSpan): Record<string, string> {
  const headers: Record<string, string> = {};
  propagation.inject(context, headers);
  return headers;
}
