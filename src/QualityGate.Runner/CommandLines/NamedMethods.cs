using System.Collections.Immutable;
using System.Diagnostics;
using QualityGate.Core.Suites;

namespace QualityGate.Runner.CommandLines;

/// <summary>
/// The methods to name to <c>dotnet test</c>. Its filters name methods, not rows: the other rows of a method run as well.
/// </summary>
internal static class NamedMethods
{
    /// <summary>The platform tries every term on every test; beyond this a run of everything is the quicker one.</summary>
    private const int Most = 500;

    /// <summary>None for everything, which is also the answer when the methods are too many, or cannot be named.</summary>
    public static ImmutableArray<TestId> Of(TestSelection selection) => selection switch
    {
        TestSelection.Everything => [],
        TestSelection.Only only => Namable([.. only.Tests.Select(test => test.WholeMethod).Distinct()]),
        _ => throw new UnreachableException(),
    };

    private static ImmutableArray<TestId> Namable(ImmutableArray<TestId> methods) =>
        methods.Length > Most || methods.Any(IsGeneric) ? [] : methods;

    /// <summary>Each adapter writes type arguments in its own way.</summary>
    private static bool IsGeneric(TestId method) => method.Class.AsSpan().IndexOfAny('`', '<') >= 0;
}
