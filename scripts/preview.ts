import { serve } from './serve.ts';

await serve(Number(process.env.PORT ?? 4321));
