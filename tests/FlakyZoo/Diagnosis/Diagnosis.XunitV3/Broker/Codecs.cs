namespace Diagnosis.XunitV3.Broker;

/// <summary>Codecs by name; plug-ins register theirs.</summary>
public static class Codecs
{
    private static readonly Dictionary<string, Func<string, string>> ByName = [];

    public static void Register(string name, Func<string, string> encode) => ByName[name] = encode;

    public static string Encode(string name, string text) => ByName[name](text);
}
