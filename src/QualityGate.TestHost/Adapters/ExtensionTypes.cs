using System.Reflection;

namespace QualityGate.TestHost.Adapters;

/// <summary>
/// The classes of an adapter that the platform would look at: those its assembly names in an attribute, or else all of
/// them, public or not.
/// </summary>
internal static class ExtensionTypes
{
    private const string NamingAttribute = "Microsoft.VisualStudio.TestPlatform.TestExtensionTypesAttribute";

    public static IReadOnlyList<Type> In(Assembly adapter)
    {
        Type[] named = [.. adapter.GetCustomAttributes().Where(attribute => attribute.GetType().FullName == NamingAttribute).SelectMany(TypesIn)];
        return named.Length > 0 ? named : [.. LoadableTypesIn(adapter).Where(type => type is { IsClass: true, IsAbstract: false })];
    }

    /// <summary>Each adapter brings its own copy of the attribute, so only the names of its parts are known.</summary>
    private static Type[] TypesIn(Attribute naming) => naming.GetType().GetProperty("Types")?.GetValue(naming) as Type[] ?? [];

    /// <summary>An adapter may hold classes for platforms that are not here; those that load are enough.</summary>
    private static IEnumerable<Type> LoadableTypesIn(Assembly adapter)
    {
        try
        {
            return adapter.GetTypes();
        }
        catch (ReflectionTypeLoadException partial)
        {
            return partial.Types.OfType<Type>();
        }
    }
}
