using System.Text;

namespace QualityGate.Runner.Applications;

/// <summary>
/// Reads a full name of NUnit, such as <c>Shop.Fixture(2,"a.b").Test(1.5d)</c>: the name of a fixture with its arguments, and
/// that of a test with its own.
/// </summary>
/// <param name="Class">The class without the arguments of its fixture, a generic one by its definition: <c>Fixture`1</c>.</param>
/// <param name="Method">The method, or the whole name of a test that was given another one.</param>
internal sealed record NUnitFullName(string Class, string Method)
{
    /// <param name="full">The full name.</param>
    /// <param name="test">The test's own name, with which the full one ends; where it does not, the last dot outside arguments divides it.</param>
    public static NUnitFullName Parse(string full, string test)
    {
        int split = full.EndsWith($".{test}", StringComparison.Ordinal) ? full.Length - test.Length - 1 : LastDotOutsideArguments(full);
        return new NUnitFullName(ClassIn(full[..Math.Max(split, 0)]), MethodIn(full[(split + 1)..]));
    }

    private static string ClassIn(string fixture)
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

    private static string MethodIn(string test)
    {
        int end = test.AsSpan().IndexOfAny('(', '<');
        return end > 0 && !test.AsSpan(0, end).Contains(' ') ? test[..end] : test;
    }

    private static int LastDotOutsideArguments(string full)
    {
        int depth = 0;
        bool isQuoted = false;
        int last = -1;
        for (int index = 0; index < full.Length; index++)
        {
            char next = full[index];
            if (isQuoted && next == '\\')
                index++;
            else if (next == '"')
                isQuoted = !isQuoted;
            else if (!isQuoted)
            {
                depth += next is '(' or '<' ? 1 : next is ')' or '>' ? -1 : 0;
                last = next == '.' && depth == 0 ? index : last;
            }
        }

        return last;
    }
}
