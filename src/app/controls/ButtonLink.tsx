// A link to a page that looks like a button.
import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import styles from './Button.module.css';

type AnchorProps = ComponentProps<'a'> & { readonly weight?: 'main' | 'plain' };

function ButtonAnchor({ weight = 'plain', className, children, ...rest }: AnchorProps) {
  return (
    <a {...rest} className={[styles[weight], className].filter(Boolean).join(' ')}>
      {children}
    </a>
  );
}

export const ButtonLink = createLink(ButtonAnchor);
