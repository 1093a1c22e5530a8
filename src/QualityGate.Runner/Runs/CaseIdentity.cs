using QualityGate.Core.Suites;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Runs;

/// <summary>The adapter's name of a case as an identity that holds over runs, and back.</summary>
internal static class CaseIdentity
{
    public static TestId Of(SuiteId suite, CaseName name, int ordinal = 0) =>
        new(suite, name.ClassName, MethodOf(name), name.Id, ordinal);

    /// <summary>Null for a whole method.</summary>
    public static string? CaseOf(TestId test) => test.Row.Length == 0 ? null : test.Row;

    public static CaseName NameOf(DiscoveredTest test) =>
        new(test.Id.Row, test.Id.Class, test.Id.Method, test.DisplayName);

    /// <summary>
    /// A method name may carry parameter types; overloads are told apart by their case ids. A name in plain words may hold
    /// parentheses, too, but not right behind a word and at its end.
    /// </summary>
    public static string MethodOf(CaseName name)
    {
        int parameters = name.MethodName.IndexOf('(', StringComparison.Ordinal);
        return parameters > 0 && name.MethodName[parameters - 1] != ' ' && name.MethodName[^1] == ')'
            ? name.MethodName[..parameters]
            : name.MethodName;
    }
}
