namespace Depot.Manifests;

public class NorthManifestTests
{
    [Test]
    public async Task The_lorry_to_the_north_has_its_parcels() =>
        Assert.That(await Manifest.WriteAndReadAsync("north", 170), Has.Length.EqualTo(170));
}
