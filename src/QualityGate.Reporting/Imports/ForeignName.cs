using System.Text.RegularExpressions;

namespace QualityGate.Reporting.Imports;

/// <summary>What a result file calls a test, taken apart as far as it is certain.</summary>
/// <param name="Class">Never empty.</param>
/// <param name="Method">Never empty.</param>
/// <param name="Row">Its arguments as they are displayed; empty where it has none.</param>
internal sealed partial record ForeignName(string Class, string Method, string Row)
{
    // What a tool calls no class at all still needs a heading.
    private const string NoClass = "tests";

    /// <summary>Whether anything said what class it is of.</summary>
    public bool IsWhole => Class != NoClass;

    /// <param name="container">The class, or whatever the file says that the test belongs to; empty for nothing.</param>
    /// <param name="name">The name of the test.</param>
    public static ForeignName Of(string container, string name)
    {
        string own = container.Length > 0 && name.Length > container.Length + 1 && name.StartsWith(container, StringComparison.Ordinal) && name[container.Length] is '.' or ':'
            ? name[(container.Length + 1)..].TrimStart(':')
            : name;
        Match match = MethodWithRow().Match(own);
        (string method, string row) = match.Success ? (match.Groups["method"].Value, match.Groups["row"].Value) : (own, "");
        if (container.Length > 0)
            return new ForeignName(container, method, row);

        // Without a class a name that is written like one of a program holds it: Shop.CartTests.Adds.
        int end = method.LastIndexOf('.');
        return match.Success || Identifier().IsMatch(method)
            ? end > 0 && end < method.Length - 1 ? new ForeignName(method[..end], method[(end + 1)..], row) : new ForeignName(NoClass, method, row)
            : new ForeignName(NoClass, own, "");
    }

    // Adds(a: 1), test_add[1-2], adds(int)[3]; gtest counts its parameters behind a slash. A sentence with brackets in it is a name as a whole.
    [GeneratedRegex(@"^(?<method>[\w.:$<>`+-]+)(?<row>[(\[].*[)\]]|/\d+)\z", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex MethodWithRow();

    [GeneratedRegex(@"^[\w$`+]+(?:\.[\w$`+]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Identifier();
}
