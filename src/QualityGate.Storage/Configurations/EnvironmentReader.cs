using QualityGate.Core.Faults;

namespace QualityGate.Storage.Configurations;

/// <summary>Reads the keys of a configuration from environment variables: <c>QUALITYGATE_</c> and the key in capitals, with _ for each dot.</summary>
public static class EnvironmentReader
{
    /// <param name="variable">Looks up an environment variable; null when it is not set.</param>
    /// <exception cref="QualityGateException">A value cannot be used (<see cref="FaultKind.Usage"/>).</exception>
    public static Configuration Read(Func<string, string?> variable)
    {
        ConfigurationDraft draft = ConfigurationDraft.Empty;
        foreach (ConfigurationKey key in ConfigurationKeys.All)
        {
            // An empty variable is how many CI systems say "not set".
            if (variable(key.Variable) is { Length: > 0 } text)
                draft = Apply(key, draft, text);
        }

        return draft.Finished;
    }

    private static ConfigurationDraft Apply(ConfigurationKey key, ConfigurationDraft draft, string text)
    {
        try
        {
            return key.ApplyText(draft, text);
        }
        catch (FormatException exception)
        {
            throw new QualityGateException(FaultKind.Usage, $"{key.Variable}: {exception.Message}", exception);
        }
    }
}
