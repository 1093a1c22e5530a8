using System.Globalization;
using System.Xml;
using QualityGate.Core.Gates;
using QualityGate.Reporting.Xml;

namespace QualityGate.Reporting.Badges;

/// <summary>The badge as a picture that stands alone: no script, no address, no font of its own.</summary>
internal static class BadgeSvg
{
    public const string FileName = "badge.svg";

    private const string Namespace = "http://www.w3.org/2000/svg";
    private const int Height = 20;
    private const int Padding = 6;

    public static string Write(Conclusion conclusion) => XmlReport.Write(xml =>
    {
        Badge badge = Badge.Of(conclusion);
        int label = WidthOf(Badge.Label);
        int message = WidthOf(badge.Message);
        xml.WriteStartElement("svg", Namespace);
        Number(xml, "width", label + message);
        Number(xml, "height", Height);
        xml.WriteAttributeString("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {label + message} {Height}"));
        xml.WriteAttributeString("role", "img");
        xml.WriteAttributeString("aria-label", $"{Badge.Label}: {badge.Message}");
        xml.WriteElementString("title", Namespace, $"{Badge.Label}: {badge.Message}");
        Box(xml, 0, label, "#444444");
        Box(xml, label, message, BadgeColors.HexOf(badge.Color));
        Text(xml, 0, label, Badge.Label);
        Text(xml, label, message, badge.Message);
        xml.WriteEndElement();
    });

    private static void Box(XmlWriter xml, int left, int width, string color)
    {
        xml.WriteStartElement("rect", Namespace);
        Number(xml, "x", left);
        Number(xml, "width", width);
        Number(xml, "height", Height);
        xml.WriteAttributeString("fill", color);
        xml.WriteEndElement();
    }

    // The length is said as well, so that the text fits with whatever font there is.
    private static void Text(XmlWriter xml, int left, int width, string text)
    {
        xml.WriteStartElement("text", Namespace);
        Number(xml, "x", left + Padding);
        Number(xml, "y", 14);
        Number(xml, "textLength", width - (2 * Padding));
        xml.WriteAttributeString("font-family", "Verdana,DejaVu Sans,sans-serif");
        Number(xml, "font-size", 11);
        xml.WriteAttributeString("fill", "#ffffff");
        xml.WriteString(text);
        xml.WriteEndElement();
    }

    // About what Verdana takes at this size: our words are letters, digits, commas and blanks.
    private static int WidthOf(string text) => (2 * Padding) + (int)Math.Ceiling(text.Sum(letter => letter switch
    {
        'i' or 'l' or 'f' or 't' or ',' => 4.0,
        ' ' => 3.9,
        _ => 7.0,
    }));

    private static void Number(XmlWriter xml, string name, int value) => xml.WriteAttributeString(name, value.ToString(CultureInfo.InvariantCulture));
}
