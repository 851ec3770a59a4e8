import { css } from 'lit';

/** A QR code for the phone; hidden on phones. */
export const qrStyles = css`
  .qr {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1.25em;
    margin: 0.5em 0;
  }
  .qr svg {
    flex: none;
    max-width: 100%;
    height: auto;
    border-radius: 0.5em;
    forced-color-adjust: none;
  }
  .qr p {
    flex: 1 12em;
    margin: 0;
    font-size: 0.9375em;
    color: var(--_muted);
    word-break: auto-phrase;
    text-wrap: pretty;
  }
  .qr strong {
    display: block;
    color: var(--_text);
  }
  @media (hover: none) and (pointer: coarse) {
    .qr,
    .qr-button {
      display: none;
    }
  }
`;
