using System.Text;

namespace QualityGate.TestHost.Adapters;

/// <summary>
/// Reads the names in the properties ManagedType and ManagedMethod. Their grammar puts what is no C# identifier between
/// single quotes, and behind a method its arity and the types of its parameters:
/// <c>'adds 1.5 (and more)'`1(System.Int32,!!0)</c>. Not every adapter quotes what it should.
/// </summary>
internal static class ManagedNames
{
    private const char Quote = '\'';
    private const char Escape = '\\';

    public static string Type(string managedType) => Unquoted(managedType, isMethod: false);

    public static string Method(string managedMethod) => Unquoted(managedMethod, isMethod: true);

    private static string Unquoted(string text, bool isMethod)
    {
        StringBuilder name = new(text.Length);
        bool quoted = false;
        for (int index = 0; index < text.Length; index++)
        {
            char next = text[index];
            if (next == Quote)
                quoted = !quoted;
            else if (!quoted && isMethod && EndsAt(text, index))
                break;
            else
                name.Append(quoted && next == Escape && index + 1 < text.Length ? text[++index] : next);
        }

        return name.ToString();
    }

    /// <summary>A parenthesis within a name that was not quoted stands after a blank, or has something behind it.</summary>
    private static bool EndsAt(string text, int index) => text[index] switch
    {
        '`' => index + 1 < text.Length && char.IsAsciiDigit(text[index + 1]),
        '(' => text[^1] == ')' && index > 0 && text[index - 1] != ' ',
        _ => false,
    };
}
