using System.Text;

namespace QualityGate.TestHost.Adapters;

/// <summary>
/// Reads the names in the properties ManagedType and ManagedMethod. Their grammar puts what is no C# identifier between
/// single quotes, and behind a method its arity and the types of its parameters:
/// <c>'adds 1.5 (and more)'`1(System.Int32,!!0)</c>.
/// </summary>
internal static class ManagedNames
{
    private const char Quote = '\'';
    private const char Escape = '\\';

    public static string Type(string managedType) => Unquoted(managedType, stopAt: []);

    public static string Method(string managedMethod) => Unquoted(managedMethod, stopAt: ['`', '(']);

    private static string Unquoted(string text, ReadOnlySpan<char> stopAt)
    {
        StringBuilder name = new(text.Length);
        bool quoted = false;
        for (int index = 0; index < text.Length; index++)
        {
            char next = text[index];
            if (next == Quote)
                quoted = !quoted;
            else if (!quoted && stopAt.Contains(next))
                break;
            else
                name.Append(quoted && next == Escape && index + 1 < text.Length ? text[++index] : next);
        }

        return name.ToString();
    }
}
