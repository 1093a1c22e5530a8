using System.Text.Json.Serialization.Metadata;

namespace QualityGate.Reporting.Json;

/// <summary>
/// Leaves out computed properties that give another value of their own type (the method of a test row, say): writing them
/// would never end.
/// </summary>
internal static class SelfReferences
{
    public static void LeaveOut(JsonTypeInfo type)
    {
        for (int i = type.Properties.Count - 1; i >= 0; i--)
        {
            if (type.Properties[i].PropertyType == type.Type)
                type.Properties.RemoveAt(i);
        }
    }
}
