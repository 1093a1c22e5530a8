using System.Text;

namespace QualityGate.TestHost.Wire;

/// <summary>
/// A full name of NUnit, such as <c>Shop.Fixture(2,"a.b").Test(1.5d)</c>: the name of a fixture with its arguments, and that
/// of a test with its own. Here because a test must be called the same, whichever host tells of it.
/// </summary>
internal static class NUnitFullName
{
    /// <summary>
    /// The class without the arguments of its fixture, a generic one by its definition (<c>Fixture`1</c>), and the method, or
    /// the whole name of a test that was given another one.
    /// </summary>
    /// <param name="full">The full name.</param>
    /// <param name="test">The test's own name, with which the full one ends; where it does not, or is not known, the last dot outside arguments divides it.</param>
    public static MethodName Split(string full, string? test = null)
    {
        int split = test is not null && full.EndsWith($".{test}", StringComparison.Ordinal) ? full.Length - test.Length - 1 : LastDotOutsideArguments(full);
        return new MethodName(TypeIn(full[..Math.Max(split, 0)]), MethodIn(full[(split + 1)..]));
    }

    /// <summary>The full name of the method whose case has this full name, in the same fixture.</summary>
    public static string MethodOf(string full)
    {
        int split = LastDotOutsideArguments(full);
        return full[..(split + 1)] + MethodIn(full[(split + 1)..]);
    }

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
