using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace QualityGate.Reporting.Tests.Json;

/// <summary>The summaries of Core's types and properties, as the compiler wrote them beside its assembly.</summary>
internal static partial class XmlComments
{
    private static readonly Lazy<Dictionary<string, XElement>> Members = new(() => XDocument
        .Load(Path.ChangeExtension(typeof(Core.Gates.Conclusion).Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value));

    /// <summary>The property's own summary, or what its record says of the parameter it stands for.</summary>
    public static string? Of(MemberInfo member)
    {
        string owner = member.DeclaringType!.FullName!.Replace('+', '.');
        XElement? comment = Members.Value.GetValueOrDefault($"P:{owner}.{member.Name}")?.Element("summary")
            ?? Members.Value.GetValueOrDefault($"T:{owner}")?.Elements("param").FirstOrDefault(param => param.Attribute("name")!.Value == member.Name);
        return comment is null ? null : Blanks().Replace(string.Concat(comment.Nodes().Select(Text)), " ").Trim();
    }

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" or "paramref" } reference => LastName(reference.Attribute("cref")?.Value ?? reference.Attribute("name")!.Value),
        XElement element => element.Value,
        _ => "",
    };

    private static string LastName(string reference) => reference[(reference.LastIndexOf('.') + 1)..];

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
