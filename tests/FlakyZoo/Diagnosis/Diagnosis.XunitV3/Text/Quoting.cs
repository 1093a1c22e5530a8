using System.Text;

namespace Diagnosis.XunitV3.Text;

/// <summary>Puts a text between quotation marks, and takes it out again.</summary>
public static class Quoting
{
    public static string Quote(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    public static string Unquote(string quoted)
    {
        var text = new StringBuilder();
        for (var place = 1; place < quoted.Length - 1; place++)
        {
            place += quoted[place] == '\\' ? 1 : 0;
            text.Append(quoted[place]);
        }

        return text.ToString();
    }
}
