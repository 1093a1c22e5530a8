using QualityGate.Core.Suites;

namespace QualityGate.Core.Quarantines;

/// <summary>
/// The tests that an entry is about, as text: <c>Namespace.Class.Method</c> with all of its rows, <c>Namespace.Class.Method[row]</c>
/// with the test platform's own key of the row, or <c>Namespace.Class.*</c> for a class and those inside of it. The same in every
/// framework.
/// </summary>
public static class QuarantineSelector
{
    private const string Wildcard = ".*";

    /// <summary>What is wrong with it, as a sentence; null when nothing is.</summary>
    public static string? Problem(string selector)
    {
        string name = NameIn(selector);
        return name switch
        {
            _ when string.IsNullOrWhiteSpace(selector) => "it is empty; expected Namespace.Class.Method, Namespace.Class.Method[row] or Namespace.Class.*.",
            _ when selector.Trim() != selector => $"'{selector}' begins or ends with a blank.",
            "*" or "*.*" or Wildcard => $"'{selector}' would be every test; name a class, such as Namespace.Class.*.",
            _ when WithoutWildcard(name).Contains('*') => $"'{selector}' has a wildcard in the middle; it can only stand for the tests of one class, as in Namespace.Class.*.",
            _ when WithoutWildcard(name) is ['.', ..] or [.., '.'] => $"'{selector}' has an empty name in it.",
            _ when name == WithoutWildcard(name) && !name.Contains('.') => $"'{selector}' names no method; expected Namespace.Class.Method, or {selector}.* for a class.",
            _ => null,
        };
    }

    /// <summary>The selector of a test: of a whole method where the row is empty.</summary>
    public static string Of(TestId test) => test.Row.Length == 0 ? test.FullName : $"{test.FullName}[{test.Row}]";

    public static bool Matches(string selector, TestId test) => IsOfClass(selector)
        ? test.Class == ClassOf(selector) || test.Class.StartsWith($"{ClassOf(selector)}+", StringComparison.Ordinal)
        : selector == test.FullName
            || (test.Row.Length > 0 && selector.StartsWith(test.FullName, StringComparison.Ordinal) && selector == Of(test));

    /// <summary>Whether it stands for a class and those inside of it.</summary>
    public static bool IsOfClass(string selector) => NameIn(selector) == selector && selector.EndsWith(Wildcard, StringComparison.Ordinal);

    /// <summary>The class that it stands for.</summary>
    public static string ClassOf(string selector) => WithoutWildcard(selector);

    /// <summary>Its method without a row.</summary>
    public static string MethodOf(string selector) => NameIn(selector);

    /// <summary>Whether it stands for one row of a method.</summary>
    public static bool IsOfRow(string selector) => NameIn(selector) != selector;

    private static string WithoutWildcard(string name) => name.EndsWith(Wildcard, StringComparison.Ordinal) ? name[..^Wildcard.Length] : name;

    // Type arguments may stand in brackets in the middle of a name; a row always ends it, and nothing but a row does.
    private static string NameIn(string selector) => selector.EndsWith(']') && selector.IndexOf('[') is var start and > 0 ? selector[..start] : selector;
}
