using System.Collections.Immutable;
using System.Xml.Linq;
using QualityGate.Core.Suites;
using QualityGate.Runner.Hosts;
using QualityGate.Runner.Settings;

namespace QualityGate.Runner.Applications;

/// <summary>
/// What an NUnit application is told at its start. Methods are named in NUnit's own filter language: the adapter's
/// --filter cannot express a name with parentheses or blanks.
/// </summary>
internal static class NUnitArguments
{
    public static ImmutableArray<string> For(HostLaunch launch, ImmutableArray<TestId> methods, string folder)
    {
        XElement settings = XElement.Parse(launch.SettingsXml);
        if (!methods.IsEmpty)
            settings.Child("NUnit").Set("Where", Where(methods, settings.Child("NUnit").Element("Where")?.Value));
        return [.. RunSettingsFile.Arguments(folder, settings)];
    }

    /// <summary>The user's own filter still holds.</summary>
    internal static string Where(ImmutableArray<TestId> methods, string? own)
    {
        string ours = string.Join(" or ", methods.Select(method => $"(class == '{Quoted(method.Class)}' and method == '{Quoted(method.Method)}')"));
        return string.IsNullOrWhiteSpace(own) ? ours : $"({own}) and ({ours})";
    }

    /// <summary>In a quoted text of that language a backslash escapes what follows it.</summary>
    private static string Quoted(string name) =>
        name.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("'", @"\'", StringComparison.Ordinal);
}
