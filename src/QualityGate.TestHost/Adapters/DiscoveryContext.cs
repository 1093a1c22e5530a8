using Microsoft.VisualStudio.TestPlatform.ObjectModel.Adapter;

namespace QualityGate.TestHost.Adapters;

/// <summary>What an adapter may ask while it discovers: the settings. Discovery is never filtered.</summary>
internal sealed class DiscoveryContext(string settingsXml) : IDiscoveryContext
{
    public IRunSettings RunSettings { get; } = new SettingsText(settingsXml);
}
