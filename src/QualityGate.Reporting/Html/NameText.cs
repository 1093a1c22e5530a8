using QualityGate.Core.Audits;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Html;

/// <summary>The short name of a test in a page.</summary>
internal static class NameText
{
    private const int Limit = 200;

    /// <summary>Names longer than that may have to be broken: behind an underscore, and not within a word.</summary>
    private const int Line = 40;

    public static Markup Of(AuditedTest test) => Of(TestNames.Short(test));

    public static Markup Of(string shortName)
    {
        string name = Shown(shortName);
        return name.Length <= Line
            ? Markup.Of($"{name}")
            : Markup.Made(Markup.Of($"{name}").ToString().Replace("_", "_<wbr>", StringComparison.Ordinal));
    }

    /// <summary>The same as text that is still to be encoded.</summary>
    public static string Shown(AuditedTest test) => Shown(TestNames.Short(test));

    private static string Shown(string shortName)
    {
        string name = VisibleText.Cut(shortName, Limit);
        return string.IsNullOrWhiteSpace(name) ? "(blank)" : name;
    }
}
