using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.RegularExpressions;
using QualityGate.Core.Suites;

namespace QualityGate.Runner.CommandLines;

/// <summary>
/// A selection in the language of <c>dotnet test --filter</c>. That language names methods, not rows: the other rows of a
/// method run as well.
/// </summary>
internal static partial class TestFilterText
{
    /// <summary>The platform tries every term on every test; beyond this a run of everything is the quicker one.</summary>
    private const int MostMethods = 500;

    /// <summary>Null for everything, which is also the answer when the methods are too many, or cannot be named.</summary>
    public static string? Of(TestSelection selection) => selection switch
    {
        TestSelection.Everything => null,
        TestSelection.Only only => Of([.. only.Tests.Select(test => test.WholeMethod).Distinct()]),
        _ => throw new UnreachableException(),
    };

    private static string? Of(ImmutableArray<TestId> methods) => methods.Length > MostMethods || methods.Any(IsGeneric)
        ? null
        : string.Join('|', methods.SelectMany(TermsFor));

    /// <summary>NUnit writes the arguments of a row behind its name.</summary>
    private static IEnumerable<string> TermsFor(TestId method)
    {
        string name = Special().Replace(method.FullName, @"\$0");
        return [$"FullyQualifiedName={name}", $@"FullyQualifiedName~{name}\("];
    }

    /// <summary>Each adapter writes type arguments in its own way.</summary>
    private static bool IsGeneric(TestId method) => method.Class.AsSpan().IndexOfAny('`', '<') >= 0;

    [GeneratedRegex(@"[\\()&|=!~]", RegexOptions.CultureInvariant)]
    private static partial Regex Special();
}
