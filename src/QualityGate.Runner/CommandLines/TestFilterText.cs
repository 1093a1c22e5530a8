using System.Collections.Immutable;
using System.Text.RegularExpressions;
using QualityGate.Core.Suites;

namespace QualityGate.Runner.CommandLines;

/// <summary>Methods in the language of <c>dotnet test --filter</c>.</summary>
internal static partial class TestFilterText
{
    public static string Of(ImmutableArray<TestId> methods) =>
        string.Join('|', methods.Select(method => $"FullyQualifiedName={Special().Replace(method.FullName, @"\$0")}"));

    [GeneratedRegex(@"[\\()&|=!~]", RegexOptions.CultureInvariant)]
    private static partial Regex Special();
}
