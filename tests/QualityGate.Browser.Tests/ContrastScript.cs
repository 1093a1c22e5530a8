namespace QualityGate.Browser.Tests;

/// <summary>Computes contrasts as WCAG 2.2 defines them, from what is really drawn.</summary>
internal static class ContrastScript
{
    /// <summary>
    /// Gives the texts whose contrast with their ground is too low: below 4.5, or below 3 where they are large (24 px, or bold from
    /// 18.66 px on). A ground is what lies behind an element, translucent colours one over the other.
    /// </summary>
    public const string FaintTexts = """
        () => {
            const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
            const known = new Map();
            const channels = color => {
                if (!known.has(color)) {
                    canvas.clearRect(0, 0, 1, 1);
                    canvas.fillStyle = color;
                    canvas.fillRect(0, 0, 1, 1);
                    known.set(color, [...canvas.getImageData(0, 0, 1, 1).data].map((value, place) => place === 3 ? value / 255 : value));
                }
                return known.get(color);
            };
            const over = ([r, g, b, a], [R, G, B]) => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a)];
            const groundOf = element => element === null ? [255, 255, 255] : (color => color[3] === 1 ? color : over(color, groundOf(element.parentElement)))(channels(getComputedStyle(element).backgroundColor));
            const luminance = color => color.slice(0, 3).map(value => value / 255).map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4).reduce((sum, value, place) => sum + value * [0.2126, 0.7152, 0.0722][place], 0);
            const faint = new Set();
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
                const element = texts.currentNode.parentElement;
                if (!texts.currentNode.textContent.trim() || element.closest('script, style, .hidden, svg, [hidden]') || !element.checkVisibility()) continue;
                const style = getComputedStyle(element);
                const ground = groundOf(element);
                const [light, dark] = [luminance(ground), luminance(over(channels(style.color), ground))].sort((a, b) => b - a);
                const size = parseFloat(style.fontSize);
                const least = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
                const contrast = (light + 0.05) / (dark + 0.05);
                if (contrast < least) faint.add(`${contrast.toFixed(2)}: ${element.tagName} ${element.className} in ${element.parentElement.className}: ${style.color}`);
            }
            return [...faint].slice(0, 20);
        }
        """;
}
