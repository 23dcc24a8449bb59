// A button in one of three weights: the one main action of a page, a plain one, and one that looks like text.
import type { ComponentProps } from 'react';
import styles from './Button.module.css';

type ButtonProps = ComponentProps<'button'> & { readonly weight?: 'main' | 'plain' | 'quiet' | 'danger' };

export function Button({ weight = 'plain', className, ...rest }: ButtonProps) {
  return <button type="button" {...rest} className={[styles[weight], className].filter(Boolean).join(' ')} />;
}
