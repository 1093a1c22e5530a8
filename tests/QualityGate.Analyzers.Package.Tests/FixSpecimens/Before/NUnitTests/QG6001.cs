using NUnit.Framework;

namespace Specimens;

public class FolderTests
{
    private string _folder = "";
    private Timer? _timer;

    [SetUp]
    public void MakeFolder()
    {
        _folder = Directory.CreateTempSubdirectory().FullName;
        _timer = new Timer(_ => { }, null, 0, 100); // ten a second
    }

    [Test]
    public void Folder_IsThere() => Assert.That(Directory.Exists(_folder));
}
