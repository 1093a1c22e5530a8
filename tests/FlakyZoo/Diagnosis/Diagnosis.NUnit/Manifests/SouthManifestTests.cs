namespace Depot.Manifests;

public class SouthManifestTests
{
    [Test]
    public async Task The_lorry_to_the_south_has_its_parcels() =>
        Assert.That(await Manifest.WriteAndReadAsync("south", 120), Has.Length.EqualTo(120));
}
