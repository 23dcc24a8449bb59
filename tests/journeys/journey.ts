// Every journey watches its page. Law: whatever a person does, nothing is asked of another origin, the content policy
// is never broken, no script fails, no dialog of the engine opens, and nothing is written as an error to the console.
import { expect, test as base, type BrowserContext } from '@playwright/test';

interface Watch {
  /** What went wrong so far, one line each. */
  readonly troubles: string[];
}

interface JourneyOptions {
  /** Console errors that belong to the journey itself, as a blocked store or a missing network. */
  readonly expectedErrors: readonly RegExp[];
}

export const test = base.extend<{ watch: Watch } & JourneyOptions>({
  expectedErrors: [[], { option: true }],
  watch: [
    async ({ context, baseURL, expectedErrors }, use) => {
      const troubles: string[] = [];
      await watchContext(context, new URL(baseURL ?? '').origin, troubles);
      await use({ troubles });
      const unexpected = troubles.filter((trouble) => !expectedErrors.some((expected) => expected.test(trouble)));
      expect(unexpected, 'nothing leaves the origin, breaks the policy or fails').toEqual([]);
    },
    { auto: true },
  ],
});

async function watchContext(context: BrowserContext, origin: string, troubles: string[]): Promise<void> {
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) troubles.push(`request ${request.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console ${message.text()}`);
  });
  context.on('weberror', (error) => {
    troubles.push(`error ${error.error().message}`);
  });
  context.on('dialog', (dialog) => {
    troubles.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await context.exposeFunction('tellPolicyViolation', (text: string) => troubles.push(`policy ${text}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const tell = (window as unknown as { tellPolicyViolation: (text: string) => void }).tellPolicyViolation;
      tell(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
}

export { expect } from '@playwright/test';
