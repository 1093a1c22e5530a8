using System.Text;
using Microsoft.VisualStudio.TestPlatform.ObjectModel;
using QualityGate.TestHost.Wire;

namespace QualityGate.TestHost.Adapters;

/// <summary>
/// Reads who an NUnit case is. Most versions of the adapter give only a full name, as in
/// <c>Shop.Fixture(2,"a.b").Test(1.5d)</c>, and leave the fixture out of the display name, so that the cases of two
/// fixtures look alike: here the full name is what is displayed.
/// </summary>
internal static class NUnitNames
{
    public static Uri Executor { get; } = new("executor://nunit3testexecutor/");

    public static CaseName Of(TestCase testCase)
    {
        string full = testCase.FullyQualifiedName;
        (string type, string method) = full.EndsWith($".{testCase.DisplayName}", StringComparison.Ordinal)
            ? Split(full, full.Length - testCase.DisplayName.Length - 1)
            : Split(full);
        return new CaseName(
            CaseNames.IdOf(testCase),
            CaseNames.TextOf(testCase, "NUnit.ClassName") ?? type,
            CaseNames.TextOf(testCase, "NUnit.MethodName") ?? method,
            BoundedText.Of(full, BoundedText.MessageLimit)!);
    }

    /// <summary>[Explicit] tests are for running by hand, so the adapter passes over them unless one is named.</summary>
    public static string? SkipReason(TestCase testCase)
    {
        TestProperty? property = testCase.Properties.FirstOrDefault(known => known.Id == "NUnit.Explicit");
        return property is not null && testCase.GetPropertyValue(property) is true ? "explicit: runs only when it is asked for by name" : null;
    }

    /// <summary>Class and method of a full name.</summary>
    public static (string Type, string Method) Split(string full) => Split(full, LastDotOutsideArguments(full));

    /// <summary>The full name of the method whose case has this full name, in the same fixture.</summary>
    public static string MethodOf(string full)
    {
        int split = LastDotOutsideArguments(full);
        return full[..(split + 1)] + MethodIn(full[(split + 1)..]);
    }

    private static (string Type, string Method) Split(string full, int dot) =>
        (TypeIn(dot > 0 ? full[..dot] : string.Empty), MethodIn(full[(dot + 1)..]));

    /// <summary>The class without the arguments of its fixture, and a generic one by its definition: <c>Fixture`1</c>.</summary>
    private static string TypeIn(string fixture)
    {
        StringBuilder type = new(fixture.Length);
        int depth = 0;
        int arity = 0;
        foreach (char next in fixture)
        {
            if (next == '(' && depth == 0)
                break;
            if (next == '<' && depth++ == 0)
                arity = 1;
            else if (next == ',' && depth == 1)
                arity++;
            else if (next == '>' && --depth == 0)
                type.Append('`').Append(arity);
            else if (depth == 0)
                type.Append(next);
        }

        return type.ToString();
    }

    /// <summary>A case may have been given any name, with blanks before its parentheses; then it stands for its method.</summary>
    private static string MethodIn(string test)
    {
        int end = test.AsSpan().IndexOfAny('(', '<');
        return end > 0 && !test.AsSpan(0, end).Contains(' ') ? test[..end] : test;
    }

    /// <summary>Dots in the arguments of a fixture or of a test are not between the two.</summary>
    private static int LastDotOutsideArguments(string full)
    {
        int depth = 0;
        bool quoted = false;
        int last = -1;
        for (int index = 0; index < full.Length; index++)
        {
            char next = full[index];
            if (quoted && next == '\\')
                index++;
            else if (next == '"')
                quoted = !quoted;
            else if (!quoted)
            {
                depth += next is '(' or '<' ? 1 : next is ')' or '>' ? -1 : 0;
                last = next == '.' && depth == 0 ? index : last;
            }
        }

        return last;
    }
}
