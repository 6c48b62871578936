/** The scheme in; the colour of the browser's own bars, in both where the system decides, out. */
const colors = { light: '#fbf9f5', dark: '#14171b' };

export function ThemeColor(props: { scheme: 'light' | 'dark' | 'system' }) {
  if (props.scheme !== 'system') return <meta name="theme-color" content={colors[props.scheme]} />;
  return (
    <>
      <meta name="theme-color" content={colors.light} media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content={colors.dark} media="(prefers-color-scheme: dark)" />
    </>
  );
}
