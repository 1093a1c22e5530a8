using System.Xml.Linq;

namespace QualityGate.Runner.Settings;

/// <summary>Small words for editing settings: an element that is there is changed, one that is not is made.</summary>
internal static class SettingsElements
{
    public static XElement Child(this XElement parent, string name)
    {
        if (parent.Element(name) is { } present)
            return present;

        XElement added = new(name);
        parent.Add(added);
        return added;
    }

    public static void Set(this XElement parent, string name, string value) => parent.Child(name).Value = value;

    public static string ToText(this XElement settings) => settings.ToString(SaveOptions.DisableFormatting);
}
