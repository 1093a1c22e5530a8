namespace Depot.Yards;

public class RecorderTests
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("depot-").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task The_first_picture_is_kept() => Assert.That(await new Recorder(_folder).RecordAsync(2), Does.Exist);
}
