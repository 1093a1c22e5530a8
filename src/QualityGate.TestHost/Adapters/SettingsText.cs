using Microsoft.VisualStudio.TestPlatform.ObjectModel.Adapter;

namespace QualityGate.TestHost.Adapters;

/// <summary>The run settings of one request. Adapters read their sections out of the text themselves.</summary>
internal sealed class SettingsText(string xml) : IRunSettings
{
    public string SettingsXml => xml;

    /// <summary>Providers are extensions that the platform discovers; this host loads adapters only.</summary>
    public ISettingsProvider? GetSettings(string? settingsName) => null;
}
