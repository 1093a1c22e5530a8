using System.Collections.Immutable;
using System.Xml.Linq;
using QualityGate.Core.Suites;

namespace QualityGate.Runner.Settings;

/// <summary>
/// Methods named to NUnit in its own filter language. The platform's cannot say "this method with all its rows" there: NUnit puts
/// the arguments of a row into its name, and its adapter reads an escaped parenthesis until the memory is used up.
/// </summary>
internal static class NUnitSelection
{
    /// <summary>True when NUnit's adapter lies beside the tests.</summary>
    public static bool IsReadBy(string assembly) => File.Exists(Path.Combine(Path.GetDirectoryName(assembly)!, "NUnit3.TestAdapter.dll"));

    /// <summary>The user's own filter still holds.</summary>
    public static void Narrow(XElement settings, ImmutableArray<TestId> methods)
    {
        XElement nunit = settings.Child("NUnit");
        nunit.Set("Where", Where(methods, nunit.Element("Where")?.Value));
    }

    internal static string Where(ImmutableArray<TestId> methods, string? own)
    {
        string ours = string.Join(" or ", methods.Select(Where));
        return string.IsNullOrWhiteSpace(own) ? ours : $"({own}) and ({ours})";
    }

    /// <summary>A row that was given a name of its own is known by that name, and nobody says of which method it is.</summary>
    private static string Where(TestId method)
    {
        string name = Quoted(method.Method);
        return $"(class == '{Quoted(method.Class)}' and (method == '{name}' or name == '{name}'))";
    }

    /// <summary>In a quoted text of that language a backslash escapes what follows it.</summary>
    private static string Quoted(string name) =>
        name.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("'", @"\'", StringComparison.Ordinal);
}
